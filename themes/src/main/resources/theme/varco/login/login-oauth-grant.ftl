<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign service = client.name?has_content?then(advancedMsg(client.name!""), client.clientId)>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("oauthGrantTitle", service)}
    <#elseif section = "form">
        <#if (oauth.clientScopesRequested)?has_content>
            <p>${msg("oauthGrantRequest")}</p>
            <ul id="kc-oauth">
                <#list oauth.clientScopesRequested as scope>
                    <li>${advancedMsg(scope.consentScreenText)}<#if scope.parameterizedScopeParameter??>: <strong>${scope.parameterizedScopeParameter}</strong></#if></li>
                </#list>
            </ul>
        </#if>
        <#if client.attributes.policyUri?has_content || client.attributes.tosUri?has_content>
            <p>${msg("oauthGrantInformation", service)}</p>
            <ul>
                <#if client.attributes.tosUri?has_content><li><a href="${client.attributes.tosUri}" rel="noreferrer">${msg("oauthGrantTos")}</a></li></#if>
                <#if client.attributes.policyUri?has_content><li><a href="${client.attributes.policyUri}" rel="noreferrer">${msg("oauthGrantPolicy")}</a></li></#if>
            </ul>
        </#if>
        <form class="varco-form" action="${url.oauthAction}" method="post">
            <input type="hidden" name="code" value="${oauth.code}">
            <div class="varco-actions">
                <@fields.submit label=msg("doYes") id="kc-login" name="accept" value="true"/>
                <@fields.submit label=msg("doNo") id="kc-cancel" name="cancel" value="true" second=true/>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
