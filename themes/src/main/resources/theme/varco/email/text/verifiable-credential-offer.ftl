<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
${msg("varco.email.offer", credentialScopeDisplayName)}
<@layout.action label="varco.email.offer.action"/>
</@layout.emailLayout>
