<#-- Labelled fields with hint and error, and the list of errors above them; used by every page of the PIN. -->
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
        <span class="${properties.varcoInputWrapperClass!(properties.kcInputClass!)}"><#nested "${id}-hint${error?has_content?then(' ' + id + '-error', '')}", error?has_content></span>
    </div>
</#macro>
<#-- @param fields names of the fields, in the order of the page -->
<#macro summary title fields>
    <div class="varco-summary ${properties.kcAlertClass!} ${properties.varcoAlertErrorClass!"pf-m-danger"}" role="alert" tabindex="-1" autofocus>
        <p class="${properties.kcAlertTitleClass!}">${title}</p>
        <ul class="${properties.kcAlertDescriptionClass!}">
            <#list fields as name>
                <#local error = messagesPerField.getFirstError(name)>
                <#if error?has_content><li><a href="#${name}">${error}</a></li></#if>
            </#list>
        </ul>
    </div>
</#macro>
<#macro fiscalCode value error>
    <@field id="fiscalCode" label=msg("varco.pin.fiscal-code") hint=msg("varco.pin.fiscal-code.hint") error=error; describedBy, invalid>
        <input id="fiscalCode" name="fiscalCode" type="text" class="${properties.varcoInputClass!}" value="${value}" required maxlength="40"
               autocomplete="username" autocapitalize="characters" autocorrect="off" spellcheck="false" dir="ltr"
               aria-describedby="${describedBy}"<#if invalid> aria-invalid="true"</#if>>
    </@field>
</#macro>
<#-- A PIN or a half of a code: never sent back. -->
<#macro secret id label hint error autocomplete>
    <@field id=id label=label hint=hint error=error; describedBy, invalid>
        <input id="${id}" name="${id}" type="password" class="${properties.varcoInputClass!}" required maxlength="40" inputmode="text"
               autocomplete="${autocomplete}" autocapitalize="characters" autocorrect="off" spellcheck="false" dir="ltr"
               aria-describedby="${describedBy}"<#if invalid> aria-invalid="true"</#if>>
    </@field>
</#macro>
