<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.happened what="varco.email.event.LOGIN_ERROR"/>
</@layout.emailLayout>
