<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#function grouped code>
    <#return code[0..3] + "-" + code[4..7] + "-" + code[8..]>
</#function>
<#assign codes = recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList>
<#assign file = msg("recovery-codes-download-file-header") + "\r\n\r\n">
<#list codes as code><#assign file = file + code?counter + ": " + grouped(code) + "\r\n"></#list>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("recovery-code-config-header")}
    <#elseif section = "form">
        <div class="alert alert-warning" role="status">
            <p class="varco-alert-title">${msg("recovery-code-config-warning-title")}</p>
            <p>${msg("recovery-code-config-warning-message")}</p>
        </div>
        <ol id="kc-recovery-codes-list" class="varco-codes">
            <#list codes as code><li><code class="varco-code">${grouped(code)}</code></li></#list>
        </ol>
        <#-- A link of this kind needs no script: the browser saves what the address itself holds. -->
        <p><a download="${msg("varco.recovery.file")}.txt" href="data:text/plain;charset=utf-8,${file?url("UTF-8")}">${msg("recovery-codes-download")}</a></p>
        <form id="kc-recovery-codes-settings-form" class="varco-form" action="${url.loginAction}" method="post">
            <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
            <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
            <input type="hidden" name="userLabel" value="${msg("recovery-codes-label-default")}">
            <@fields.check id="kcRecoveryCodesConfirmationCheck" label=msg("recovery-codes-confirmation-message") required=true/>
            <@fields.logoutOtherSessions/>
            <@fields.actions label=msg("recovery-codes-action-complete") id="saveRecoveryAuthnCodesBtn"/>
        </form>
    </#if>
</@layout.registrationLayout>
