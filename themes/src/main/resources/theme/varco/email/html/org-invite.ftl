<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.org", organization.name)}</p>
<@layout.action label="varco.email.org.action" ignored="varco.email.org.ignore"/>
</@layout.emailLayout>
