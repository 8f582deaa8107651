<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.org", organization.name)}
<@layout.action label="varco.email.org.action" ignored="varco.email.org.ignore"/>
</@layout.emailLayout>
