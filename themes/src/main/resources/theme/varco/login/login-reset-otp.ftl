<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("varco.otp.reset")}
    <#elseif section = "form">
        <form id="kc-otp-reset-form" class="varco-form" action="${url.loginAction}" method="post">
            <fieldset class="varco-radios">
                <legend>${msg("otp-reset-description")}</legend>
                <#list configuredOtpCredentials.userOtpCredentials as credential>
                    <div class="varco-radio">
                        <input id="kc-otp-credential-${credential?index}" type="radio" name="selectedCredentialId" value="${credential.id}"<#if credential.id == configuredOtpCredentials.selectedCredentialId> checked</#if>>
                        <label for="kc-otp-credential-${credential?index}">${(credential.userLabel?has_content)?then(credential.userLabel!, msg("varco.otp.unnamed", credential?counter))}</label>
                    </div>
                </#list>
            </fieldset>
            <@fields.actions label=msg("varco.otp.reset.submit") id="kc-otp-reset-form-submit"/>
        </form>
    </#if>
</@layout.registrationLayout>
