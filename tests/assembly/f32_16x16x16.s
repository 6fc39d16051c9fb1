.LBB4_55:
	vfmadd231ps	%zmm16, %zmm17, %zmm0
.LBB4_56:
	addq	$64, %rbx
	movq	%r14, %r15
	cmpq	$16, %r14
	je	.LBB4_5
.LBB4_3:
	vmovups	(%rbx), %zmm16
	leaq	1(%r15), %r14
	vbroadcastss	(%r9,%r15,4), %zmm17
	testq	%r15, %r15
	je	.LBB4_4
	vfmadd231ps	%zmm17, %zmm16, %zmm15
	vbroadcastss	64(%r9,%r15,4), %zmm17
	jne	.LBB4_13
.LBB4_12:
	vmulps	%zmm16, %zmm17, %zmm14
	vbroadcastss	128(%r9,%r15,4), %zmm17
	jne	.LBB4_16
.LBB4_15:
	vmulps	%zmm16, %zmm17, %zmm13
	vbroadcastss	192(%r9,%r15,4), %zmm17
	jne	.LBB4_19
.LBB4_18:
	vmulps	%zmm16, %zmm17, %zmm12
	vbroadcastss	256(%r9,%r15,4), %zmm17
	jne	.LBB4_22
.LBB4_21:
	vmulps	%zmm16, %zmm17, %zmm11
	vbroadcastss	320(%r9,%r15,4), %zmm17
	jne	.LBB4_25
.LBB4_24:
	vmulps	%zmm16, %zmm17, %zmm10
	vbroadcastss	384(%r9,%r15,4), %zmm17
	jne	.LBB4_28
.LBB4_27:
	vmulps	%zmm16, %zmm17, %zmm9
	vbroadcastss	448(%r9,%r15,4), %zmm17
	jne	.LBB4_31
.LBB4_30:
	vmulps	%zmm16, %zmm17, %zmm8
	vbroadcastss	512(%r9,%r15,4), %zmm17
	jne	.LBB4_34
.LBB4_33:
	vmulps	%zmm16, %zmm17, %zmm7
	vbroadcastss	576(%r9,%r15,4), %zmm17
	jne	.LBB4_37
.LBB4_36:
	vmulps	%zmm16, %zmm17, %zmm6
	vbroadcastss	640(%r9,%r15,4), %zmm17
	jne	.LBB4_40
.LBB4_39:
	vmulps	%zmm16, %zmm17, %zmm5
	vbroadcastss	704(%r9,%r15,4), %zmm17
	jne	.LBB4_43
.LBB4_42:
	vmulps	%zmm16, %zmm17, %zmm4
	vbroadcastss	768(%r9,%r15,4), %zmm17
	jne	.LBB4_46
.LBB4_45:
	vmulps	%zmm16, %zmm17, %zmm3
	vbroadcastss	832(%r9,%r15,4), %zmm17
	jne	.LBB4_49
.LBB4_48:
	vmulps	%zmm16, %zmm17, %zmm2
	vbroadcastss	896(%r9,%r15,4), %zmm17
	jne	.LBB4_52
.LBB4_51:
	vmulps	%zmm16, %zmm17, %zmm1
	vbroadcastss	960(%r9,%r15,4), %zmm17
	jne	.LBB4_55
	jmp	.LBB4_54
	.p2align	4
.LBB4_4:
	vmulps	%zmm16, %zmm17, %zmm15
	vbroadcastss	64(%r9,%r15,4), %zmm17
	je	.LBB4_12
.LBB4_13:
	vfmadd231ps	%zmm17, %zmm16, %zmm14
	vbroadcastss	128(%r9,%r15,4), %zmm17
	je	.LBB4_15
.LBB4_16:
	vfmadd231ps	%zmm17, %zmm16, %zmm13
	vbroadcastss	192(%r9,%r15,4), %zmm17
	je	.LBB4_18
.LBB4_19:
	vfmadd231ps	%zmm17, %zmm16, %zmm12
	vbroadcastss	256(%r9,%r15,4), %zmm17
	je	.LBB4_21
.LBB4_22:
	vfmadd231ps	%zmm17, %zmm16, %zmm11
	vbroadcastss	320(%r9,%r15,4), %zmm17
	je	.LBB4_24
.LBB4_25:
	vfmadd231ps	%zmm17, %zmm16, %zmm10
	vbroadcastss	384(%r9,%r15,4), %zmm17
	je	.LBB4_27
.LBB4_28:
	vfmadd231ps	%zmm17, %zmm16, %zmm9
	vbroadcastss	448(%r9,%r15,4), %zmm17
	je	.LBB4_30
.LBB4_31:
	vfmadd231ps	%zmm17, %zmm16, %zmm8
	vbroadcastss	512(%r9,%r15,4), %zmm17
	je	.LBB4_33
.LBB4_34:
	vfmadd231ps	%zmm17, %zmm16, %zmm7
	vbroadcastss	576(%r9,%r15,4), %zmm17
	je	.LBB4_36
.LBB4_37:
	vfmadd231ps	%zmm17, %zmm16, %zmm6
	vbroadcastss	640(%r9,%r15,4), %zmm17
	je	.LBB4_39
.LBB4_40:
	vfmadd231ps	%zmm17, %zmm16, %zmm5
	vbroadcastss	704(%r9,%r15,4), %zmm17
	je	.LBB4_42
.LBB4_43:
	vfmadd231ps	%zmm17, %zmm16, %zmm4
	vbroadcastss	768(%r9,%r15,4), %zmm17
	je	.LBB4_45
.LBB4_46:
	vfmadd231ps	%zmm17, %zmm16, %zmm3
	vbroadcastss	832(%r9,%r15,4), %zmm17
	je	.LBB4_48
.LBB4_49:
	vfmadd231ps	%zmm17, %zmm16, %zmm2
	vbroadcastss	896(%r9,%r15,4), %zmm17
	je	.LBB4_51
.LBB4_52:
	vfmadd231ps	%zmm17, %zmm16, %zmm1
	vbroadcastss	960(%r9,%r15,4), %zmm17
	jne	.LBB4_55
