<#import "fields.ftl" as fields>
<#-- The body writes its terms in the realm's own texts, with markup, which Keycloak cleans. -->
<#macro termsAcceptance>
    <#if termsAcceptanceRequired??>
        <h2>${msg("termsTitle")}</h2>
        <div id="kc-registration-terms-text" class="varco-terms">${kcSanitize(msg("termsText"))?no_esc}</div>
        <@fields.check id="termsAccepted" label=msg("acceptTerms") error=fields.errorOf("termsAccepted")/>
    </#if>
</#macro>
