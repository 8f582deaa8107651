<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.actions", realmName)}</p>
<#if requiredActions?has_content>
<ul>
<#list requiredActions as action><li>${msg("requiredAction." + action)}</li>
</#list></ul>
</#if>
<@layout.action label="varco.email.actions.action" ignored="varco.email.actions.ignore"/>
</@layout.emailLayout>
