<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.verify.code")}</p>
<p><strong>${code}</strong></p>
<p>${msg("varco.email.ignore")}</p>
</@layout.emailLayout>
