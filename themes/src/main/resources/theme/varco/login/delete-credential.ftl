<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("deleteCredentialTitle", credentialLabel)}
    <#elseif section = "form">
        <p>${msg("deleteCredentialMessage", credentialLabel)}</p>
        <form class="varco-form" action="${url.loginAction}" method="post">
            <div class="varco-actions">
                <@fields.submit label=msg("doConfirmDelete") id="kc-accept" name="accept" value="true"/>
                <@fields.submit label=msg("doCancel") id="kc-cancel" name="cancel-aia" value="true" second=true/>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
