<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.offer", credentialScopeDisplayName)}</p>
<@layout.action label="varco.email.offer.action"/>
</@layout.emailLayout>
