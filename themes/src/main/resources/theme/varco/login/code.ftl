<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        <#if code.success>${msg("codeSuccessTitle")}<#else>${msg("codeErrorTitle", code.error!"")}</#if>
    <#elseif section = "form">
        <#if code.success>
            <@fields.field id="code" label=msg("copyCodeInstruction")>
                <input id="code" type="text" class="form-control" value="${code.code}" readonly dir="ltr">
            </@fields.field>
        <#else>
            <div class="alert alert-danger" role="alert"><p class="varco-alert-title" id="error">${code.error!""}</p></div>
        </#if>
    </#if>
</@layout.registrationLayout>
