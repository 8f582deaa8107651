<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.update", realmName, newEmail)}
<@layout.action label="varco.email.update.action"/>
</@layout.emailLayout>
