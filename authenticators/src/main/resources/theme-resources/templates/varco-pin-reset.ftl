<#import "template.ftl" as layout>
<#import "varco-fields.ftl" as fields>
<#assign fiscalCodeError = messagesPerField.getFirstError("fiscalCode")>
<#assign byField = fiscalCodeError?has_content>
<#assign primary = "${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">
<@layout.registrationLayout displayMessage=!byField; section>
    <#if section = "header">
        ${msg(done?then("varco.pin.reset.done.title", "varco.pin.reset.title"))}
    <#elseif section = "form">
        <#if byField><@fields.summary title=msg("varco.pin.summary") fields=["fiscalCode"]/></#if>
        <#if done>
            <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.pin.reset.done.sent")}</p>
            <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.pin.reset.done.activate")}</p>
            <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.pin.reset.done.otherwise")}</p>
        <#else>
            <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.pin.reset.intro")}</p>
        </#if>
        <form id="varco-pin-reset-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate>
            <#if done>
                <div class="varco-actions">
                    <button class="${primary}" type="submit" name="back" value="true">${msg("varco.pin.reset.back")}</button>
                </div>
            <#else>
                <@fields.fiscalCode value=fiscalCode! error=fiscalCodeError/>
                <div class="varco-actions">
                    <button class="${primary}" type="submit">${msg("varco.pin.reset.submit")}</button>
                    <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="back" value="true" formnovalidate>${msg("varco.pin.reset.back")}</button>
                </div>
            </#if>
        </form>
    </#if>
</@layout.registrationLayout>
