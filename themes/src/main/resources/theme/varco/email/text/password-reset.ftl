<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.reset", realmName)}
<@layout.action label="varco.email.reset.action"/>
</@layout.emailLayout>
