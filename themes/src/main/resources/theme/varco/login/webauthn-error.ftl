<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("webauthn-error-title")}
    <#elseif section = "form">
        <form id="kc-error-credential-form" class="varco-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="authenticationExecution" value="${execution}">
            <input type="hidden" name="isSetRetry" value="retry">
            <div class="varco-actions">
                <@fields.submit label=msg("doTryAgain") id="kc-try-again"/>
            </div>
        </form>
        <#if isAppInitiatedAction??>
            <form class="varco-form" action="${url.loginAction}" method="post">
                <div class="varco-actions">
                    <@fields.submit label=msg("doCancel") id="cancelWebAuthnAIA" name="cancel-aia" value="true" second=true/>
                </div>
            </form>
        </#if>
    </#if>
</@layout.registrationLayout>
