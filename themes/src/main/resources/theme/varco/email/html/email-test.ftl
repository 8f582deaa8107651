<#import "template.ftl" as layout>
<@layout.emailLayout>
<p>${msg("varco.email.test")}</p>
</@layout.emailLayout>
