<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.happened what="varco.email.event.REMOVE_TOTP"/>
</@layout.emailLayout>
