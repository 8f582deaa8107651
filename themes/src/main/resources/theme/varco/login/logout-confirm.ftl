<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("logoutConfirmHeader")}
    <#elseif section = "form">
        <p>${msg("varco.logout.explain")}</p>
        <form id="kc-logout-confirm" class="varco-form" action="${url.logoutConfirmAction}" method="post">
            <input type="hidden" name="session_code" value="${logoutConfirm.code}">
            <div class="varco-actions">
                <button id="kc-logout" class="btn btn-primary varco-btn-block" type="submit" name="confirmLogout" value="true">${msg("doLogout")}</button>
                <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
                    <a class="btn btn-outline-primary varco-btn-block" href="${client.baseUrl}">${msg("varco.logout.stay")}</a>
                </#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
