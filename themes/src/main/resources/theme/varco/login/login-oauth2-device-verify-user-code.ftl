<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("oauth2DeviceVerificationTitle")}
    <#elseif section = "form">
        <form id="kc-user-verify-device-user-code-form" class="varco-form" action="${url.oauth2DeviceVerificationAction}" method="post" novalidate>
            <@fields.text id="device-user-code" name="device_user_code" label=msg("varco.device.code") hint=msg("verifyOAuth2DeviceUserCode")/>
            <@fields.actions label=msg("doContinue")/>
        </form>
    </#if>
</@layout.registrationLayout>
