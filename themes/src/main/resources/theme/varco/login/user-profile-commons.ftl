<#import "fields.ftl" as fields>
<#-- The fields that the realm's user profile declares, in its groups. -->
<#function hidden attribute>
    <#return attribute.name == "locale" && realm.internationalizationEnabled && (locale.currentLanguageTag)?has_content>
</#function>
<#macro summary more=[]>
    <#local errors = []>
    <#list profile.attributes as attribute>
        <#local errors = errors + [{"id": attribute.name, "error": fields.errorOf(attribute.name)}]>
    </#list>
    <@fields.summary errors + more/>
</#macro>
<#macro userProfileFormFields>
    <#local currentGroup = "">
    <#list profile.attributes as attribute>
        <#if hidden(attribute)>
            <input type="hidden" id="${attribute.name}" name="${attribute.name}" value="${locale.currentLanguageTag}">
        <#else>
            <#local group = (attribute.group.name)!"">
            <#if group != currentGroup && group?has_content>
                <h2 id="header-${group}">${attribute.group.displayHeader?has_content?then(advancedMsg(attribute.group.displayHeader!group), group)}</h2>
                <#if attribute.group.displayDescription?has_content><p id="description-${group}">${advancedMsg(attribute.group.displayDescription)}</p></#if>
            </#if>
            <#local currentGroup = group>
            <#nested "beforeField", attribute>
            <@profileField attribute/>
            <#nested "afterField", attribute>
        </#if>
    </#list>
    <#-- Keycloak's script for several values adds English buttons: here there is an empty field more. -->
    <#list (profile.html5DataAnnotations!{})?keys as key>
        <#if key != "kcMultivalued"><script type="module" src="${url.resourcesPath}/js/${key}.js"></script></#if>
    </#list>
</#macro>
<#function labelOf attribute>
    <#return attribute.displayName?has_content?then(advancedMsg(attribute.displayName!attribute.name), attribute.name)>
</#function>
<#function hintOf attribute>
    <#local hints = []>
    <#list ["inputHelperTextBefore", "inputHelperTextAfter"] as name>
        <#if (attribute.annotations[name])?has_content><#local hints = hints + [advancedMsg(attribute.annotations[name])]></#if>
    </#list>
    <#return hints?join(" ")>
</#function>
<#function optionsOf attribute>
    <#local from = (attribute.annotations.inputOptionsFromValidation)!"options">
    <#return (attribute.validators[from].options)!(attribute.validators.options.options)![]>
</#function>
<#function optionLabel attribute option>
    <#if attribute.annotations.inputOptionLabels??>
        <#return advancedMsg((attribute.annotations.inputOptionLabels[option])!option)>
    <#elseif attribute.annotations.inputOptionLabelsI18nPrefix??>
        <#return msg(attribute.annotations.inputOptionLabelsI18nPrefix + "." + option)>
    </#if>
    <#return option>
</#function>
<#macro profileField attribute>
    <#local kind = (attribute.annotations.inputType)!"">
    <#local error = fields.errorOf(attribute.name)>
    <#if kind == "select-radiobuttons" || kind == "multiselect-checkboxes">
        <@choices attribute error/>
    <#else>
        <@fields.field id=attribute.name label=labelOf(attribute) hint=hintOf(attribute) error=error required=attribute.required; by, invalid>
            <#if kind == "textarea">
                <textarea id="${attribute.name}" name="${attribute.name}" class="form-control" rows="${(attribute.annotations.inputTypeRows)!"4"}"<@limits attribute/><@fields.described by invalid/>>${attribute.value!""}</textarea>
            <#elseif kind == "select" || kind == "multiselect">
                <select id="${attribute.name}" name="${attribute.name}" class="form-control"<#if kind == "multiselect"> multiple</#if><#if attribute.readOnly> disabled</#if><@fields.described by invalid/>>
                    <#if kind == "select"><option value="">${msg("varco.form.choose")}</option></#if>
                    <#list optionsOf(attribute) as option><option value="${option}"<#if attribute.values?seq_contains(option)> selected</#if>>${optionLabel(attribute, option)}</option></#list>
                </select>
            <#elseif attribute.multivalued!false>
                <#list (attribute.values![]) + [""] as value>
                    <input id="${attribute.name}<#if !value?is_first>-${value?index}</#if>" name="${attribute.name}" type="${inputType(kind)}" class="form-control varco-one-of-many" value="${value}"<#if !value?is_first> aria-label="${labelOf(attribute)} (${value?counter})"</#if> dir="ltr"<@limits attribute/><@fields.described by invalid/>>
                </#list>
            <#else>
                <input id="${attribute.name}" name="${attribute.name}" type="${inputType(kind)}" class="form-control" value="${attribute.value!""}" dir="ltr" autocomplete="${(attribute.autocomplete)!autocompleteOf(attribute.name)}"<@limits attribute/><@fields.described by invalid/>>
            </#if>
        </@fields.field>
    </#if>
</#macro>
<#function inputType kind>
    <#return kind?starts_with("html5-")?then(kind?remove_beginning("html5-"), kind?has_content?then(kind, "text"))>
</#function>
<#function autocompleteOf name>
    <#return {"username": "username", "email": "email", "firstName": "given-name", "lastName": "family-name"}[name]!"on">
</#function>
<#macro limits attribute>
    <#local names = {"inputTypePlaceholder": "placeholder", "inputTypePattern": "pattern", "inputTypeSize": "size", "inputTypeMaxlength": "maxlength", "inputTypeMinlength": "minlength", "inputTypeMax": "max", "inputTypeMin": "min", "inputTypeStep": "step", "inputTypeCols": "cols"}>
    <#list names as annotation, name><#if (attribute.annotations[annotation])?has_content> ${name}="${advancedMsg(attribute.annotations[annotation]?string)}"</#if></#list><#list (attribute.html5DataAnnotations!{}) as key, value> data-${key}="${value}"</#list><#if attribute.readOnly> disabled</#if></#macro>
<#macro choices attribute error>
    <#local radio = attribute.annotations.inputType == "select-radiobuttons">
    <fieldset class="varco-radios varco-field<#if error?has_content> varco-field-error</#if>" id="${attribute.name}">
        <legend>${labelOf(attribute)}<#if attribute.required> <span aria-hidden="true">*</span></#if></legend>
        <#if hintOf(attribute)?has_content><p class="varco-hint">${hintOf(attribute)}</p></#if>
        <#if error?has_content><p class="varco-error" id="${attribute.name}-error">${error}</p></#if>
        <#list optionsOf(attribute) as option>
            <div class="varco-radio">
                <input id="${attribute.name}-${option?index}" type="${radio?then("radio", "checkbox")}" name="${attribute.name}" value="${option}"<#if attribute.values?seq_contains(option)> checked</#if><#if attribute.readOnly> disabled</#if><#if error?has_content> aria-describedby="${attribute.name}-error"</#if>>
                <label for="${attribute.name}-${option?index}">${optionLabel(attribute, option)}</label>
            </div>
        </#list>
    </fieldset>
</#macro>
