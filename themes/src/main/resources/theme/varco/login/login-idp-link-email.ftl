<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("emailLinkIdpTitle", idpDisplayName)}
    <#elseif section = "form">
        <p>${msg("emailLinkIdp1", idpDisplayName, "", (realm.displayName)!realm.name)}</p>
        <p>${msg("emailLinkIdp4")}</p>
        <div class="varco-actions">
            <a class="btn btn-primary varco-btn-block" href="${url.loginAction}">${msg("doContinue")}</a>
        </div>
        <p>${msg("emailLinkIdp2")}</p>
        <div class="varco-actions">
            <a class="btn btn-outline-primary varco-btn-block" href="${url.loginAction}">${msg("varco.reset.again")}</a>
        </div>
    </#if>
</@layout.registrationLayout>
