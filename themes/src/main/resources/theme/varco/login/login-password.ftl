<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "passkeys.ftl" as passkeys>
<#assign error = fields.errorOf("password")>
<@layout.registrationLayout displayMessage=!error?has_content; section>
    <#if section = "header">
        ${msg("varco.password.title")}
    <#elseif section = "form">
        <@fields.summary [{"id": "password", "error": error}]/>
        <form id="kc-form-login" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <@fields.secret id="password" label=msg("password") error=error/>
            <div class="varco-actions">
                <@fields.submit label=msg("doLogIn") id="kc-login" name="login" value="true"/>
                <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}" class="btn varco-btn-link">${msg("doForgotPassword")}</a></#if>
            </div>
        </form>
        <@passkeys.conditionalUIData/>
    </#if>
</@layout.registrationLayout>
