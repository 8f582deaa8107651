<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign error = fields.errorOf("totp")>
<@layout.registrationLayout displayMessage=!error?has_content; section>
    <#if section = "header">
        ${msg("varco.otp.title")}
    <#elseif section = "form">
        <@fields.summary [{"id": "otp", "error": error}]/>
        <form id="kc-otp-login-form" class="varco-form" action="${url.loginAction}" method="post" novalidate>
            <#if otpLogin.userOtpCredentials?size gt 1>
                <fieldset class="varco-radios">
                    <legend>${msg("varco.otp.which")}</legend>
                    <#list otpLogin.userOtpCredentials as credential>
                        <div class="varco-radio">
                            <input id="kc-otp-credential-${credential?index}" type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == otpLogin.selectedCredentialId> checked</#if>>
                            <label for="kc-otp-credential-${credential?index}">${(credential.userLabel?has_content)?then(credential.userLabel!, msg("varco.otp.unnamed", credential?counter))}</label>
                        </div>
                    </#list>
                </fieldset>
            </#if>
            <@fields.text id="otp" label=msg("loginOtpOneTime") hint=msg("varco.otp.hint") error=error autocomplete="one-time-code" inputmode="numeric"/>
            <@fields.actions label=msg("doLogIn") id="kc-login" name="login" value="true"/>
        </form>
    </#if>
</@layout.registrationLayout>
