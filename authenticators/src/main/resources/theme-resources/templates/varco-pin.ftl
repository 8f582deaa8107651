<#import "template.ftl" as layout>
<#import "varco-fields.ftl" as fields>
<#assign fiscalCodeError = messagesPerField.getFirstError("fiscalCode")>
<#assign pinError = messagesPerField.getFirstError("pin")>
<#assign byField = fiscalCodeError?has_content || pinError?has_content>
<@layout.registrationLayout displayMessage=!byField; section>
    <#if section = "header">
        ${msg("varco.pin.title")}
    <#elseif section = "form">
        <#if byField><@fields.summary title=msg("varco.pin.summary") fields=["fiscalCode", "pin"]/></#if>
        <form id="varco-pin-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate>
            <@fields.fiscalCode value=fiscalCode! error=fiscalCodeError/>
            <@fields.secret id="pin" label=msg("varco.pin.pin") hint=msg("varco.pin.pin.hint") error=pinError autocomplete="current-password"/>
            <div class="varco-actions">
                <button class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" type="submit">${msg("varco.pin.submit")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" type="submit" name="activate" value="true" formnovalidate>${msg("varco.pin.activate")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="reset" value="true" formnovalidate>${msg("varco.pin.reset.button")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="back" value="true" formnovalidate>${msg("varco.pin.back")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
