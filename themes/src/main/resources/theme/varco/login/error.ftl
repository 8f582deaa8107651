<#import "template.ftl" as layout>
<#setting time_zone="Europe/Rome">
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("errorTitle")}
    <#elseif section = "form">
        <div id="kc-error-message">
            <div class="alert alert-danger" role="alert"><p class="varco-alert-title">${message.summary?replace("<br>", " ")}</p></div>
            <h2>${msg("varco.frame.next")}</h2>
            <#if !skipLink?? && (client.baseUrl)?has_content>
                <p>${msg("varco.error.back.hint")}</p>
                <p class="varco-actions"><a id="backToApplication" class="btn btn-primary varco-btn-block" href="${client.baseUrl}">${msg("varco.frame.back")}</a></p>
            <#else>
                <p>${msg("varco.error.start-again")}</p>
            </#if>
            <dl class="varco-reference">
                <#if statusCode??><div><dt>${msg("varco.error.code")}</dt> <dd>${statusCode?c}</dd></div></#if>
                <#if reference?? || traceId??><div><dt>${msg("varco.frame.reference")}</dt> <dd<#if !reference??> id="traceId"</#if>>${reference!traceId}</dd></div></#if>
                <div><dt>${msg("varco.frame.time")}</dt> <dd>${.now?string("dd/MM/yyyy HH:mm")}</dd></div>
            </dl>
            <p class="varco-hint">${msg("varco.error.hint")}</p>
        </div>
    </#if>
</@layout.registrationLayout>
