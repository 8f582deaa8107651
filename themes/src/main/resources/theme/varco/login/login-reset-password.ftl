<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign error = fields.errorOf("username")>
<#assign nameLabel = msg(realm.loginWithEmailAllowed?then(realm.registrationEmailAsUsername?then("email", "usernameOrEmail"), "username"))>
<@layout.registrationLayout displayMessage=!error?has_content; section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "form">
        <@fields.summary [{"id": "username", "error": error}]/>
        <p>${msg(realm.duplicateEmailsAllowed?then("emailInstructionUsername", "emailInstruction"))}</p>
        <form id="kc-reset-password-form" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <@fields.text id="username" label=nameLabel value=(auth.attemptedUsername)!"" error=error autocomplete="username"/>
            <div class="varco-actions">
                <@fields.submit label=msg("varco.reset.send")/>
                <a href="${url.loginUrl}" class="btn varco-btn-link">${msg("backToLogin")}</a>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
