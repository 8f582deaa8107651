<#-- What the forms of Keycloak's own pages are made of; fields are built like those of varco-pin.ftl. -->
<#-- Keycloak joins the messages of a field with a tag. -->
<#function plain text>
    <#return text?replace("<br>", " ")>
</#function>
<#function errorOf names...>
    <#list names as name>
        <#local error = messagesPerField.getFirstError(name)>
        <#if error?has_content><#return plain(error)></#if>
    </#list>
    <#return "">
</#function>
<#-- The list of what is wrong, on top; each line leads to its field. -->
<#macro summary errors>
    <#local wrong = errors?filter(each -> each.error?has_content)>
    <#if wrong?has_content>
        <div class="alert alert-danger varco-summary" role="alert" tabindex="-1" autofocus>
            <p class="varco-alert-title">${msg("varco.form.summary")}</p>
            <ul class="varco-alert-list">
                <#list wrong as each><li><a href="#${each.id}">${each.error}</a></li></#list>
            </ul>
        </div>
    </#if>
</#macro>
<#-- A label, what to write, what is wrong, and the control that is nested; it is given what describes it. -->
<#macro field id label hint="" error="" required=false before="" after="">
    <#local describedBy = []>
    <#if hint?has_content><#local describedBy = describedBy + [id + "-hint"]></#if>
    <#if error?has_content><#local describedBy = describedBy + [id + "-error"]></#if>
    <div class="varco-field<#if error?has_content> varco-field-error</#if>">
        <div class="varco-label-wrapper"><label for="${id}" class="varco-label">${label}<#if required> <span aria-hidden="true">*</span></#if></label></div>
        <#if hint?has_content><p class="varco-hint" id="${id}-hint">${hint}</p></#if>
        <#if error?has_content><p class="varco-error" id="${id}-error">${error}</p></#if>
        <#nested describedBy?join(" "), error?has_content>
    </div>
</#macro>
<#macro described by invalid required=false><#if by?has_content> aria-describedby="${by}"</#if><#if invalid> aria-invalid="true"</#if><#if required> required</#if></#macro>
<#macro text id label name=id value="" hint="" error="" required=false type="text" autocomplete="off" inputmode="">
    <@field id=id label=label hint=hint error=error required=required; by, invalid>
        <input id="${id}" name="${name}" type="${type}" class="form-control" value="${value}" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false" dir="ltr"<#if inputmode?has_content> inputmode="${inputmode}"</#if><@described by invalid/>>
    </@field>
</#macro>
<#-- What is typed here never comes back. -->
<#macro secret id label name=id hint="" error="" required=false autocomplete="current-password">
    <@field id=id label=label hint=hint error=error required=required; by, invalid>
        <input id="${id}" name="${name}" type="password" class="form-control" autocomplete="${autocomplete}" dir="ltr"<@described by invalid/>>
    </@field>
</#macro>
<#macro check id label name=id value="on" checked=false error="" required=false>
    <#if error?has_content><p class="varco-error" id="${id}-error">${error}</p></#if>
    <div class="varco-radio">
        <input id="${id}" name="${name}" type="checkbox" value="${value}"<#if checked> checked</#if><@described error?has_content?then(id + "-error", "") error?has_content required/>>
        <label for="${id}">${label}</label>
    </div>
</#macro>
<#macro logoutOtherSessions>
    <@check id="logout-sessions" label=msg("logoutOtherSessions")/>
</#macro>
<#macro submit label id="" name="" value="" second=false unchecked=false>
    <button<#if id?has_content> id="${id}"</#if> class="btn ${second?then("btn-outline-primary", "btn-primary")} varco-btn-block" type="submit"<#if name?has_content> name="${name}" value="${value}"</#if><#if unchecked> formnovalidate</#if>>${label}</button>
</#macro>
<#-- The main button, and a way out when an application has asked for the step. -->
<#macro actions label id="" name="" value="">
    <div class="varco-actions">
        <@submit label=label id=id name=name value=value/>
        <#if isAppInitiatedAction??><@submit label=msg("doCancel") name="cancel-aia" value="true" second=true unchecked=true/></#if>
        <#nested>
    </div>
</#macro>
