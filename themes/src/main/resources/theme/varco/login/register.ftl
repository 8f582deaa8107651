<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "user-profile-commons.ftl" as profiles>
<#import "register-commons.ftl" as terms>
<#assign newError = fields.errorOf("password")>
<#assign againError = fields.errorOf("password-confirm")>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") displayRequiredFields=true; section>
    <#if section = "header">
        <#if messageHeader??>${msg(messageHeader)}<#else>${msg("registerTitle")}</#if>
    <#elseif section = "form">
        <@profiles.summary more=[{"id": "password", "error": newError}, {"id": "password-confirm", "error": againError}, {"id": "termsAccepted", "error": fields.errorOf("termsAccepted")}]/>
        <form id="kc-register-form" class="varco-form" action="${url.registrationAction}" method="post" novalidate>
            <@profiles.userProfileFormFields; place, attribute>
                <#if place == "afterField" && passwordRequired?? && (attribute.name == "username" || attribute.name == "email" && realm.registrationEmailAsUsername)>
                    <@fields.secret id="password" label=msg("password") error=newError required=true autocomplete="new-password"/>
                    <@fields.secret id="password-confirm" label=msg("passwordConfirm") error=againError required=true autocomplete="new-password"/>
                </#if>
            </@profiles.userProfileFormFields>
            <@terms.termsAcceptance/>
            <div class="varco-actions">
                <@fields.submit label=msg("doRegister")/>
                <a href="${url.loginUrl}" class="btn varco-btn-link">${msg("backToLogin")}</a>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
