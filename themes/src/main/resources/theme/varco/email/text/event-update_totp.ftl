<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.happened what="varco.email.event.UPDATE_TOTP"/>
</@layout.emailLayout>
