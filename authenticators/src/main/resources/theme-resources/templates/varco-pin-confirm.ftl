<#import "template.ftl" as layout>
<#import "varco-fields.ftl" as fields>
<#assign pinError = messagesPerField.getFirstError("pin")>
<@layout.registrationLayout displayMessage=!pinError?has_content; section>
    <#if section = "header">
        ${msg("varco.pin.confirm.title")}
    <#elseif section = "form">
        <#if pinError?has_content><@fields.summary title=msg("varco.pin.summary") fields=["pin"]/></#if>
        <p class="${properties.varcoSpaceClass!"pf-v5-u-mb-md"}">${msg("varco.pin.confirm.intro")}</p>
        <form id="varco-pin-confirm-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate>
            <@fields.field id="fiscalCode" label=msg("varco.pin.fiscal-code") hint=msg("varco.pin.confirm.fiscal-code.hint") error=""; describedBy, invalid>
                <input id="fiscalCode" type="text" class="${properties.varcoInputClass!}" value="${fiscalCode}" readonly autocomplete="username" dir="ltr" aria-describedby="${describedBy}">
            </@fields.field>
            <@fields.secret id="pin" label=msg("varco.pin.confirm.pin") hint=msg("varco.pin.pin.hint") error=pinError autocomplete="new-password"/>
            <div class="varco-actions">
                <button class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" type="submit">${msg("varco.pin.confirm.submit")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" type="submit" name="again" value="true" formnovalidate>${msg("varco.pin.confirm.again")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="back" value="true" formnovalidate>${msg("varco.pin.new.back")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
