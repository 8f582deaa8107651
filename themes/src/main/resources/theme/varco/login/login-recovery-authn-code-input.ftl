<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign error = fields.errorOf("recoveryCodeInput")>
<@layout.registrationLayout displayMessage=!error?has_content; section>
    <#if section = "header">
        ${msg("auth-recovery-code-header")}
    <#elseif section = "form">
        <@fields.summary [{"id": "recoveryCodeInput", "error": error}]/>
        <form id="kc-recovery-code-login-form" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <@fields.text id="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("varco.recovery.hint") error=error autocomplete="one-time-code"/>
            <@fields.actions label=msg("doLogIn") id="kc-login" name="login" value="true"/>
        </form>
    </#if>
</@layout.registrationLayout>
