<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.idp", identityProviderDisplayName, realmName)}
<@layout.action label="varco.email.idp.action"/>
</@layout.emailLayout>
