<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.verify", realmName)}</p>
<@layout.action label="varco.email.verify.action"/>
</@layout.emailLayout>
