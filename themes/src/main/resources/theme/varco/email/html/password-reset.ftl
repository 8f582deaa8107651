<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.reset", realmName)}</p>
<@layout.action label="varco.email.reset.action"/>
</@layout.emailLayout>
