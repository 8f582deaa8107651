<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p>${msg("varco.expired.explain")}</p>
        <div class="varco-actions">
            <a id="loginContinueLink" class="btn btn-primary varco-btn-block" href="${url.loginAction}">${msg("varco.expired.continue")}</a>
            <a id="loginRestartLink" class="btn btn-outline-primary varco-btn-block" href="${url.loginRestartFlowUrl}">${msg("varco.expired.restart")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
