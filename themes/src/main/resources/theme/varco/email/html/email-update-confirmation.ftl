<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.update", realmName, newEmail)}</p>
<@layout.action label="varco.email.update.action"/>
</@layout.emailLayout>
