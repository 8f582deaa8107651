<#import "template.ftl" as layout>
<#import "webauthn.ftl" as webauthn>
<@layout.registrationLayout displayInfo=realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("webauthn-login-title")}
    <#elseif section = "form">
        <p>${msg("varco.passkey.use")}</p>
        <@webauthn.needsScripts/>
        <@webauthn.known/>
        <@webauthn.answer/>
        <@webauthn.script/>
    <#elseif section = "info">
        <#if realm.registrationAllowed && !registrationDisabled??>
            <p>${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p>
        </#if>
    </#if>
</@layout.registrationLayout>
