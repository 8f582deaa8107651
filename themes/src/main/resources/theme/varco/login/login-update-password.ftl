<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign newError = fields.errorOf("password")>
<#assign againError = fields.errorOf("password-confirm")>
<@layout.registrationLayout displayMessage=!newError?has_content && !againError?has_content; section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <@fields.summary [{"id": "password-new", "error": newError}, {"id": "password-confirm", "error": againError}]/>
        <form id="kc-passwd-update-form" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <@fields.secret id="password-new" label=msg("passwordNew") error=newError autocomplete="new-password"/>
            <@fields.secret id="password-confirm" label=msg("passwordConfirm") error=againError autocomplete="new-password"/>
            <@fields.logoutOtherSessions/>
            <@fields.actions label=msg("varco.password.save") name="login" value="true"/>
        </form>
    </#if>
</@layout.registrationLayout>
