<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("emailVerifyTitle")}
    <#elseif section = "form">
        <#if verifyEmail??>
            <p>${msg("emailVerifyInstruction1", verifyEmail)}</p>
        <#else>
            <p>${msg("emailVerifyInstruction4", user.email!"")}</p>
        </#if>
        <#if isAppInitiatedAction??>
            <form id="kc-verify-email-form" class="varco-form" action="${url.loginAction}" method="post">
                <@fields.actions label=msg(verifyEmail???then("emailVerifyResend", "emailVerifySend"))/>
            </form>
        <#else>
            <p>${msg("emailVerifyInstruction2")}</p>
            <p class="varco-actions"><a class="btn btn-outline-primary varco-btn-block" href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
        </#if>
    </#if>
</@layout.registrationLayout>
