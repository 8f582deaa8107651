<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "user-profile-commons.ftl" as profiles>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global") displayRequiredFields=true; section>
    <#if section = "header">
        ${msg("updateEmailTitle")}
    <#elseif section = "form">
        <@profiles.summary/>
        <form id="kc-update-email-form" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <@profiles.userProfileFormFields/>
            <@fields.logoutOtherSessions/>
            <@fields.actions label=msg("varco.email.save")/>
        </form>
    </#if>
</@layout.registrationLayout>
