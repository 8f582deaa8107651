<#import "template.ftl" as layout>
<#import "varco-fields.ftl" as fields>
<#assign fiscalCodeError = messagesPerField.getFirstError("fiscalCode")>
<#assign firstError = messagesPerField.getFirstError("firstHalf")>
<#assign secondError = messagesPerField.getFirstError("secondHalf")>
<#assign byField = fiscalCodeError?has_content || firstError?has_content || secondError?has_content>
<@layout.registrationLayout displayMessage=!byField; section>
    <#if section = "header">
        ${msg("varco.pin.activate.title")}
    <#elseif section = "form">
        <#if byField><@fields.summary title=msg("varco.pin.summary") fields=["fiscalCode", "firstHalf", "secondHalf"]/></#if>
        <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.pin.activate.intro")}</p>
        <form id="varco-pin-activate-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate>
            <@fields.fiscalCode value=fiscalCode! error=fiscalCodeError/>
            <@fields.secret id="firstHalf" label=msg("varco.pin.activate.first") hint=msg("varco.pin.activate.first.hint") error=firstError autocomplete="one-time-code"/>
            <@fields.secret id="secondHalf" label=msg("varco.pin.activate.second") hint=msg("varco.pin.activate.second.hint") error=secondError autocomplete="off"/>
            <div class="varco-actions">
                <button class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" type="submit">${msg("varco.pin.activate.submit")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="back" value="true" formnovalidate>${msg("varco.pin.activate.back")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
