<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.actions", realmName)}
<#if requiredActions?has_content>
<#list requiredActions as action>
- ${msg("requiredAction." + action)}
</#list>
</#if>
<@layout.action label="varco.email.actions.action" ignored="varco.email.actions.ignore"/>
</@layout.emailLayout>
