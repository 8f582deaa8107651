<#import "webauthn.ftl" as webauthn>
<#-- The passkey beside a form that asks for something else: nothing is shown where it cannot work. -->
<#macro conditionalUIData>
    <#if enableWebAuthnConditionalUI?has_content>
        <@webauthn.answer mediation=mediation!"conditional"/>
        <@webauthn.script/>
    </#if>
</#macro>
