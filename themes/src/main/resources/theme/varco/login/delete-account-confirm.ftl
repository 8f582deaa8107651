<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("deleteAccountConfirm")}
    <#elseif section = "form">
        <div class="alert alert-warning" role="status"><p class="varco-alert-title">${msg("irreversibleAction")}</p></div>
        <p>${msg("deletingImplies")}</p>
        <ul>
            <li>${msg("loggingOutImmediately")}</li>
            <li>${msg("errasingData")}</li>
        </ul>
        <p>${msg("finalDeletionConfirmation")}</p>
        <form class="varco-form" action="${url.loginAction}" method="post">
            <div class="varco-actions">
                <@fields.submit label=msg("doConfirmDelete")/>
                <#if triggered_from_aia!false><@fields.submit label=msg("doCancel") name="cancel-aia" value="true" second=true/></#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
