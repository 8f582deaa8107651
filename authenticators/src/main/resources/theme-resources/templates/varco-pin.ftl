<#import "template.ftl" as layout>
<#assign fiscalCodeError = messagesPerField.getFirstError("fiscalCode")>
<#assign pinError = messagesPerField.getFirstError("pin")>
<#assign byField = fiscalCodeError?has_content || pinError?has_content>
<#macro field id label hint error>
    <div class="varco-field ${properties.varcoFieldClass!(properties.kcFormGroupClass!)} <#if error?has_content>varco-field-error</#if>">
        <div class="${properties.varcoLabelWrapperClass!(properties.kcFormGroupLabelClass!)}">
            <label for="${id}" class="${properties.varcoLabelClass!(properties.kcFormLabelClass!)}"><span class="${properties.kcFormLabelTextClass!}">${label}</span></label>
        </div>
        <p class="varco-hint" id="${id}-hint">${hint}</p>
        <#if error?has_content>
            <div class="${properties.varcoHelperClass!"pf-v5-c-helper-text"}">
                <p class="${properties.kcInputHelperTextItemClass!} ${properties.kcError!}" id="${id}-error"><span class="varco-error ${properties.varcoErrorClass!(properties.kcInputErrorMessageClass!)}">${error}</span></p>
            </div>
        </#if>
        <span class="${properties.varcoInputWrapperClass!(properties.kcInputClass!)}"><#nested "${id}-hint${error?has_content?then(' ' + id + '-error', '')}" error?has_content></span>
    </div>
</#macro>
<@layout.registrationLayout displayMessage=!byField; section>
    <#if section = "header">
        ${msg("varco.pin.title")}
    <#elseif section = "form">
        <#if byField>
            <div class="varco-summary ${properties.kcAlertClass!} ${properties.varcoAlertErrorClass!"pf-m-danger"}" role="alert" tabindex="-1" autofocus>
                <p class="${properties.kcAlertTitleClass!}">${msg("varco.pin.summary")}</p>
                <ul class="${properties.kcAlertDescriptionClass!}">
                    <#if fiscalCodeError?has_content><li><a href="#fiscalCode">${fiscalCodeError}</a></li></#if>
                    <#if pinError?has_content><li><a href="#pin">${pinError}</a></li></#if>
                </ul>
            </div>
        </#if>
        <form id="varco-pin-form" class="varco-form ${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate>
            <@field id="fiscalCode" label=msg("varco.pin.fiscal-code") hint=msg("varco.pin.fiscal-code.hint") error=fiscalCodeError; describedBy, invalid>
                <input id="fiscalCode" name="fiscalCode" type="text" class="${properties.varcoInputClass!}" value="${fiscalCode!}" required maxlength="40"
                       autocomplete="username" autocapitalize="characters" autocorrect="off" spellcheck="false" dir="ltr"
                       aria-describedby="${describedBy}"<#if invalid> aria-invalid="true"</#if>>
            </@field>
            <@field id="pin" label=msg("varco.pin.pin") hint=msg("varco.pin.pin.hint") error=pinError; describedBy, invalid>
                <input id="pin" name="pin" type="password" class="${properties.varcoInputClass!}" required maxlength="40" inputmode="text"
                       autocomplete="current-password" autocapitalize="characters" autocorrect="off" spellcheck="false" dir="ltr"
                       aria-describedby="${describedBy}"<#if invalid> aria-invalid="true"</#if>>
            </@field>
            <div class="varco-actions">
                <button class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" type="submit">${msg("varco.pin.submit")}</button>
                <button class="${properties.kcButtonClass!} ${properties.kcButtonLinkClass!}" type="submit" name="back" value="true" formnovalidate>${msg("varco.pin.back")}</button>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
