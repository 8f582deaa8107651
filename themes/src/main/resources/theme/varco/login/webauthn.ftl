<#-- Passkeys: the browser itself asks for them, by script only. The values for js/webauthn.js are in data attributes. -->
<#macro needsScripts>
    <noscript><div class="alert alert-warning" role="alert"><p class="varco-alert-title">${msg("varco.passkey.noscript")}</p></div></noscript>
    <div class="alert alert-warning" role="alert" data-varco-unsupported hidden><p class="varco-alert-title">${msg("webauthn-unsupported-browser-text")}</p></div>
</#macro>
<#macro script>
    <script type="module" src="${url.resourcesPath}/js/webauthn.js"></script>
</#macro>
<#-- Where the answer of the browser travels to Keycloak. -->
<#macro answer mediation="">
    <form id="webauth" class="varco-form" action="${url.loginAction}" method="post" data-varco-passkey="get"
          data-challenge="${challenge}" data-rp-id="${rpId}" data-timeout="${createTimeout?c}" data-verification="${userVerification}"
          data-mediation="${mediation}"<#if isUserIdentified?? && authenticators?? && isUserIdentified?string == "true"> data-credentials="<#list authenticators.authenticators as each>${each.credentialId}<#sep> </#list>"</#if>>
        <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as name><input type="hidden" name="${name}">
        </#list>
        <div class="varco-actions">
            <button id="authenticateWebAuthnButton" class="btn <#if mediation?has_content>btn-outline-primary<#else>btn-primary</#if> varco-btn-block" type="submit" hidden>${msg("webauthn-doAuthenticate")}</button>
        </div>
    </form>
</#macro>
<#macro known>
    <#if authenticators?? && (shouldDisplayAuthenticators!false)>
        <h2>${msg("webauthn-available-authenticators")}</h2>
        <ul class="varco-passkeys">
            <#list authenticators.authenticators as authenticator>
                <li>
                    <span class="varco-radio-name">${authenticator.label}</span>
                    <#if (authenticator.transports.displayNameProperties)?has_content>
                        <span class="varco-hint"><#list authenticator.transports.displayNameProperties as name>${msg(name)}<#sep>, </#list></span>
                    </#if>
                    <span class="varco-hint">${msg("webauthn-createdAt-label")}: ${authenticator.createdAt}</span>
                </li>
            </#list>
        </ul>
    </#if>
</#macro>
