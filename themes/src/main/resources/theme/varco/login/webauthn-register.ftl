<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "webauthn.ftl" as webauthn>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("webauthn-registration-title")}
    <#elseif section = "form">
        <p>${msg("varco.passkey.create")}</p>
        <@webauthn.needsScripts/>
        <form id="register" class="varco-form" action="${url.loginAction}" method="post" data-varco-passkey="create"
              data-challenge="${challenge}" data-user-id="${userid}" data-user-name="${username}" data-rp-name="${rpEntityName}" data-rp-id="${rpId}"
              data-algorithms="<#list signatureAlgorithms as algorithm>${algorithm?c}<#sep> </#list>" data-attestation="${attestationConveyancePreference}"
              data-attachment="${authenticatorAttachment}" data-resident-key="${residentKey!"not specified"}" data-require-resident-key="${requireResidentKey}"
              data-verification="${userVerificationRequirement}" data-timeout="${createTimeout?c}" data-exclude="${excludeCredentialIds}">
            <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment", "error"] as name><input type="hidden" name="${name}">
            </#list>
            <@fields.text id="authenticatorLabel" label=msg("webauthn-registration-init-label-prompt") hint=msg("varco.passkey.name.hint") value=msg("webauthn-registration-init-label")/>
            <@fields.logoutOtherSessions/>
            <div class="varco-actions">
                <button id="registerWebAuthn" class="btn btn-primary varco-btn-block" type="submit" hidden>${msg("doRegisterSecurityKey")}</button>
            </div>
        </form>
        <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
            <form class="varco-form" action="${url.loginAction}" method="post">
                <@fields.submit label=msg("doCancel") id="cancelWebAuthnAIA" name="cancel-aia" value="true" second=true/>
            </form>
        </#if>
        <@webauthn.script/>
    </#if>
</@layout.registrationLayout>
