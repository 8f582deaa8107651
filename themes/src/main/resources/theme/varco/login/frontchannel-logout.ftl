<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("frontchannel-logout.title")}
    <#elseif section = "form">
        <p>${msg("frontchannel-logout.message")}</p>
        <ul>
            <#list logout.clients as client>
                <li>${client.name} <iframe src="${client.frontChannelLogoutUrl}" title="${client.name}" hidden></iframe></li>
            </#list>
        </ul>
        <#if logout.logoutRedirectUri?has_content>
            <p class="varco-actions"><a id="continue" class="btn btn-primary varco-btn-block" href="${logout.logoutRedirectUri}" data-varco-continue>${msg("doContinue")}</a></p>
            <script type="module" src="${url.resourcesPath}/js/continue.js"></script>
        </#if>
    </#if>
</@layout.registrationLayout>
