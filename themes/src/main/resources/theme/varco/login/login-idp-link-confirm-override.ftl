<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("confirmOverrideIdpTitle")}
    <#elseif section = "form">
        <form id="kc-register-form" class="varco-form" action="${url.loginAction}" method="post">
            <div class="varco-actions">
                <@fields.submit label=msg("confirmOverrideIdpContinue", idpDisplayName) id="confirmOverride" name="submitAction" value="confirmOverride"/>
                <a id="loginRestartLink" class="btn btn-outline-primary varco-btn-block" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
