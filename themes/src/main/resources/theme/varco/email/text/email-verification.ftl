<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.verify", realmName)}
<@layout.action label="varco.email.verify.action"/>
</@layout.emailLayout>
