<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.idp", identityProviderDisplayName, realmName)}</p>
<@layout.action label="varco.email.idp.action"/>
</@layout.emailLayout>
